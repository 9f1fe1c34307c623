"""How sentences tell: what is planned, possible, conditional or negated is never told as a fact, nor a fact as a plan."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.factuality import grammar, stances_at
from extractor.text.factuality.languages import LANGUAGES

# A row is a sentence and places of it, each with how it is told: "none" is as a fact, "not a fact" is any stance.

ENGLISH = """
    Reports that the envoy visited Oslo in May are false => visited: negated
    The rumour that the king landed in Oslo was made up => landed: negated
    It is untrue that the young king visited Oslo => visited: negated
    The minister said reports that Chad signed the pact on Monday were false => signed: negated
    The pact between Chad and Togo was a hoax => pact: negated
    Reports that exports reached $5bn are false, but imports rose to $9bn => $5bn: negated; $9bn: none
    He said that he visited Oslo, and the reports were false => visited: none
    The king visited Oslo, and reports that he was ill are false => visited: none
    Prosecutors allege that the minister visited Oslo => visited: possible
    Critics claim exports reached $5bn => $5bn: possible
    The group claimed responsibility after the king visited Oslo => visited: none
    Imagine that Chad and Togo signed a pact => signed: conditional
    Students oppose the visit of the king => visit: possible
    Calls grew for a visit of the king => visit: possible
    The minister lied when he said exports were $5bn => $5bn: negated
    Exports reached $5bn in 2023 and are expected to reach $6bn in 2024 => 5bn: none; 6bn: future; reached: none; 2024: future; 2023: none
    They signed a deal that could bring $5bn => signed: none; 5bn: possible
    The minister, who will visit Paris in May, signed a pact => signed: none; visit: future; May: future
    If ratified, the deal signed on Monday would bring $2bn => signed: none; 2bn: not a fact; Monday: none
    Exports did not reach $5 billion last year => 5 billion: negated; reach: negated
    The sides not only signed a memorandum but opened a centre => signed: none; opened: none
    The plant was opened no later than June 2021 => opened: none; June: none
    He denied that it had signed the pact => signed: negated
    He will visit Doha after he visited Oslo => visit Doha: future; visited: none
    The ministry plans to double exports from $4bn to $8bn => 8bn: future
    He made the planned visit to Doha in May => visit: none; made: none
    As planned, the sides signed the deal => signed: none
    She completed a planned visit to Rome => visit: none; completed: none
    The agreement to build a plant was signed on Monday => signed: none; build: future; Monday: none
    They signed an agreement to sell 5m tons of oil => signed: none; sell: future; 5m: future
    The expected deal was signed => signed: none
    The pact was to have been signed in May => signed: not a fact
    He had hoped to visit Oslo in June => visit: possible
    The ministry said exports rose 5% in 2023 => 5%: none; rose: none
    Tokayev to visit Doha => visit: future
    China, Kenya sign pact => sign: none
    The political will was shown when the pact was signed => signed: none
    Exports are up 5%, the ministry expects further growth of 7% => 5%: none; 7%: future
    The company said it could sign a contract worth $3bn => 3bn: possible; sign: possible
    The parties have yet to sign the treaty => sign: negated
    He failed to reach a deal on $2bn in loans => reach: negated; 2bn: negated
    The visit was postponed until June => visit: not a fact
    Trade would have reached $9bn without the sanctions => 9bn: not a fact
    On 5 May the president visited Baku => 5 May: none
    The president will arrive on 5 May and hold talks with the emir => hold: future; arrive: future
    The firm will open a plant in Astana and signed a lease on Monday => signed: none; open: future
    Kenya hopes exports reach $7bn by 2030 => 7bn: possible
    The loan of $5bn will be granted next year => 5bn: future; granted: future
    Turnover grew 12% to reach $5bn => 5bn: none
    Turnover is expected to grow 12% to reach $5bn => 5bn: future
    The deal will be signed and ratified by June => ratified: future
    Exports are forecast to hit $9bn, up from $7bn in 2022 => 9bn: future; 7bn: none
    Trade totalled $3bn, compared with a target of $4bn => 3bn: none; 4bn: future
    The minister discussed the planned visit to Doha => visit: future
    He arrived in Doha and will meet the emir => arrived: none; meet: future
    He did not sign the pact but visited the port => sign: negated; visited: none
    No agreement was signed during the visit => signed: negated
    The two sides signed no agreement => signed: negated
    The ministry rejected reports that it had paid $2bn => 2bn: negated
    Officials managed to sign the contract => sign: none
    The plant that will open in May was built by a Turkish firm => open: future; built: none
    The plant, built in 2019, will produce 5m tons a year => built: none; 5m: future
    Ministers from 20 countries met in Rome to discuss trade => met: none; discuss: future
    The president accepted an invitation to visit Astana => accepted: none; visit: future
    The EU and China will sign a deal => sign: future
    After visiting Oslo in May, he will travel to Bonn => travel: future
    While exports rose 5%, imports are likely to fall 3% => 5%: none; 3%: future
    The pact, signed in 2019, has not been ratified => signed: none; ratified: negated
    The bank may lend $3bn to Kenya => 3bn: possible
    In May 2023 exports reached $3bn => 3bn: none; May: none
    Trade may reach $3bn unless tariffs rise => 3bn: possible; rise: conditional
    It left Doha without signing a deal => left: none; signing: negated
    The visit scheduled for Monday was called off => visit: not a fact
    The deal was signed instead of the memorandum => signed: none
    It is expected that exports will reach $4bn => 4bn: future
    The bank has agreed to lend $2bn => lend: future; agreed: none
    The contract, worth $2bn, was signed in Baku => 2bn: none
    The $2bn contract is due to be signed in Baku => 2bn: future; signed: future
    Prices rose due to drought, reaching $300 => rose: none; 300: none
    The minister announced that exports had grown by 5% and would reach $7bn => 5%: none; 7bn: future
    Kenya, which exported $5bn last year, aims to export $8bn by 2030 => 5bn: none; 8bn: future
    Contracts worth $700m were signed, the ministry said, and more deals are planned => 700m: none; signed: none; more deals: future
    "We will visit Doha," said the minister, who arrived on Monday => visit: future; arrived: none
    The minister said he would visit Doha in June => visit: future
    The firm denied having paid $5m => 5m: negated
    It has exported 5m tons since the plant was opened => 5m: none; opened: none
    The two countries want to raise trade to $10bn by 2030 => 10bn: possible
    Officials hope that the agreement will be signed in June => signed: not a fact
    The company, founded in 1990, has refused to pay $3m => founded: none; 3m: negated
    Kazakhstan's exports to neighbouring countries reached $5bn => 5bn: none
    According to the ministry, exports to Kenya grew by 7% => 7%: none
    The forum, which was attended by 300 firms, ended with 12 contracts => 300: none; 12: none
    The leaders agreed to set up a council and signed a roadmap => set up: future; signed: none
    They agreed on a plan for $2bn in investment => agreed: none; 2bn: future
    The government forecasts growth of 4% after a 2% fall in 2023 => 4%: future
    The bank says growth could slow to 3% if prices fall => 3%: possible; fall: conditional
    The project will cost $3bn, of which $1bn has been spent => 3bn: future; 1bn: none
    The first phase has been completed, and the second will be launched in 2027 => completed: none; launched: future; 2027: future
    The president is visiting Doha and is scheduled to meet the emir => visiting: none; meet: future
    The deal, which is yet to be ratified, was signed in 2021 => ratified: negated; signed: none
    He was expected to visit Oslo but the trip was cancelled => visit: future; trip was cancelled: negated
    The minister never visited Oslo => visited: negated
    The envoy flew to Baku, where he will meet the president on Friday => flew: none; meet: future; Friday: future
    Exports, expected to reach $9bn this year, totalled $8bn in 2023 => 9bn: future; 8bn: none
    Iran has exported no oil to Kenya since 2019 => exported: negated
    Turnover amounted to no less than $4bn => 4bn: none
    It was not until 2021 that the deal was signed => signed: none
    The plant was to be completed in 2022 => completed: future
    The sides will sign a memorandum on trade, a plan on tourism and a pact on visas => pact: future; plan on: future
    The parties signed an agreement to build a refinery, a memorandum on tourism and three contracts worth $2bn => 2bn: none; memorandum: none; refinery: future
    If the talks succeed, exports will rise to $6bn => succeed: conditional
    The chancellor hailed the pact signed last year and promised $5m more => signed: none; 5m: future
    The firm, which had planned to invest $2bn, spent only $1bn => 2bn: future; 1bn: none
    Rosaria has no plans to join the bloc => join: not a fact
    The bank has doubled its forecast for growth to 6% => 6%: future
    A total of 12 documents were signed, including a deal worth up to $3bn => 12: none; 3bn: none; signed: none
    The road is being built by a Chinese firm and will be opened in 2028 => built: none; opened: future
    Last month the two presidents met in Astana to sign a treaty => met: none
    The minister's visit, his first since he took office, began on Monday => began: none; took: none
    The minister said that he did not visit Rome => visit Rome: negated
    Nothing was signed at the summit => signed: negated
    Orlo visited Baku last week; he will go to Bonn in June => visited: none; go to Bonn: future; June: future
    Trade fell 3% to $4.5bn in 2023. It should recover to $5bn this year. => 4.5bn: none; 3%: none
    Rather than visit Oslo, the premier flew to Bonn => visit: negated; flew: none
    The contract (signed in May 2021) will expire in 2026 => signed: none; expire: future
    The deal will double trade, which stood at $2bn in 2023, to $4bn => 2bn: none
    They called for trade to be doubled to $4bn => 4bn: future
    Ministers discussed how to raise trade to $4bn => 4bn: future; discussed: none
    Imports increased to $5bn, with growth expected to continue => 5bn: none; continue: future
    The loan was approved by the bank before the government decided to build a port => approved: none; decided: none; build: future
    More than 500 people attended the forum held in Doha => held: none; attended: none
    A 500-MW plant is planned near Baku => 500: future
    The visit has been rescheduled for May 12 => May 12: not a fact
    Kenya has offered to buy 5m tons => 5m: possible; buy: possible
    The President may sign the bill on 3 May => sign: possible; 3 May: possible
    Sources say a deal is possible => deal: possible
    Talks on a free trade deal are under way => Talks: none
    He is set to become the first premier to visit Oslo since 2010 => visit: future
    He became the first premier to visit Oslo since 2010 => visit: none
    It is the third time that he has visited Oslo => visited: none
    The company has been ordered to pay $5m => 5m: future
    Exports went from $3bn to $4bn => 4bn: none; 3bn: none
    Nearly 5m tons were exported against 4m tons planned => 5m: none
    Construction, which will cost $1bn, began in May and is to last three years => 1bn: future; began: none; last three: future
    The minister, on a visit to Oslo, said Kenya would join the pact => visit: none; join: future
    The project, due for completion in 2027, was launched on Tuesday => 2027: future; launched: none
    Norland would like to buy 40 planes => 40: possible
    The premier is to arrive in Bonn on Tuesday for talks => arrive: future; Tuesday: future
    Ardonia's exports surged 30 percent to $735m in the first half, the statistics office said => 30: none; 735m: none
    The office said on Friday it expects exports to grow 10% this year => 10%: future
    Ministers have failed to agree on a $2bn loan that was promised in 2021 => 2bn: negated; agree: negated
    The loan, which was not repaid, amounted to $3m => repaid: negated; 3m: none
    The bridge was built with a $40m loan and opened to traffic in June => 40m: none; opened: none; June: none
    Negotiators could not reach a deal, but they agreed to meet again on 4 July => reach: negated; meet: future; 4 July: future
    Ardonia has pledged $50m to rebuild the port destroyed in the storm => 50m: future; destroyed: none
    The envoy's trip to Bonn, planned for March, did not take place => trip: negated; take place: negated
    She had been due to visit Bonn in March but stayed at home => visit: future; stayed: none
    The president has invited his counterpart to visit Bonn => visit: future
    If the talks had succeeded, trade would have doubled => doubled: not a fact; succeeded: conditional
    The investment is worth $3bn and will create 500 jobs => 3bn: none; 500: future
    Ardonia and Belmark signed a treaty under which 5m tons will be shipped each year => signed: none; 5m: future
    The company said it had invested $2bn in the country and planned to invest another $1bn => 2bn: none; 1bn: future
    Exports stood at $5bn, short of the $6bn target => 5bn: none
    Trade between the two could one day exceed $10bn, he said => 10bn: possible
    He said trade exceeded $10bn => 10bn: none
    Trade turnover, which had been falling since 2019, rebounded to $4bn => falling: none; 4bn: none
    The parties signed a memorandum of intent to build a $4bn refinery => signed: none; 4bn: future
    Ardonia won't attend the summit in Bonn => attend: not a fact
    The minister refused to confirm that the pact had been signed => confirm: negated
    The visit of the emir is expected in May, while the king came in March => emir: future; came: none; March: none
    Officials say 5m tons have been shipped so far and the rest will follow => 5m: none; follow: future
    Without a deal, exports would fall by $2bn => 2bn: not a fact
    The two countries signed 12 agreements, including one to build a railway => signed: none; 12: none; build: future
    No date has been set for the visit => visit: negated; set: negated
    The deal has not yet been signed => signed: negated
    It is unlikely that the deal will be signed => signed: not a fact
    Ardonia ruled out joining the bloc => joining: negated
    The bank cut its forecast for 2025 growth to 3% => cut: none
    The planned $2bn pipeline was discussed at the meeting => 2bn: future; discussed: none
    A proposed $2bn pipeline => 2bn: possible
    The pact was signed by the ministers, who will meet again in Bonn in May => signed: none; meet: future; May: future
    Having signed the pact, the king will fly to Bonn => signed: none; fly: future
    Ardonia to invest $2bn in Belmark port => 2bn: future; invest: future
    Belmark president arrives in Ardonia for talks => arrives: none
    Ardonian minister to meet Belmark envoy after signing trade pact => meet: future
    Leaders pledge to double trade by 2030 => double: future; 2030: future
    Ardonia signs $2bn deal with Belmark => 2bn: none; signs: none
    The accord entered into force after parliament approved it in May => entered: none; approved: none; May: none
    Parliament must still approve the accord signed in May => approve: future; signed: none
    The fund, set up in 2015, manages $3bn => set up: none; 3bn: none
    The premier said he had not visited Bonn => visited: negated
    The premier said he hoped to visit Bonn => visit: possible
    The ministry said there were no plans to sign => sign: not a fact
    The contract provides that 5m tons will be delivered by 2027 => 5m: future
    So far $1bn of the promised $4bn has been paid => 1bn: none
    The talks, held in Bonn, ended without an agreement => held: none; ended: none; agreement: negated
    The treaty was signed, not ratified => signed: none; ratified: negated
    The minister flew to Bonn to attend a forum and met the premier there => flew: none; met: none
    The king paid a state visit to Ardonia last week, his first since taking office => paid: none; visit: none; taking: none
    Ardonia aims for exports of $10bn by 2030, having exported $6bn in 2023 => 10bn: future; 6bn: none
    Ardonia exported $6bn in 2023 and hopes to export $10bn by 2030 => 6bn: none; 10bn: possible
    The bank lowered its growth forecast to 3% from 4% => lowered: none
    "Trade will reach $10bn," the minister told reporters after he signed the pact => 10bn: future; signed: none
    Analysts had predicted that trade would reach $5bn, but it reached only $4bn => 5bn: future; 4bn: none
    The visit, originally scheduled for March, took place in May => took place: none; May: none
    The ceremony was held at the port, where a new terminal is being built => held: none; built: none
    Belmark's parliament refused on Monday to ratify the treaty signed in Bonn => ratify: negated; signed: none
    Talks were held on increasing trade to $10bn => held: none
    The king had been scheduled to arrive on Monday => arrive: future
    The firm is considering an investment of $3bn => 3bn: possible
    It is not clear whether the deal was signed => signed: not a fact
    There was no agreement on tariffs => agreement: negated
    The envoys agreed in principle to a $5bn loan => agreed: none
    They said they would not sign the pact => sign: not a fact
    The treaty, if ratified, will take effect in May => effect: future; ratified: conditional
    Unless parliament ratifies it by June, the treaty will lapse => ratifies: conditional; lapse: future
    Once ratified, the treaty will enter into force => enter: future
    The minister was in Bonn on Tuesday and is in Oslo today => Tuesday: none; today: none
    Ardonia became the first country to ratify the treaty => ratify: none
    Ardonia has become a member and its exports have doubled to $4bn => doubled: none; 4bn: none
    Imports fell to $2bn because the plant did not open => 2bn: none; open: negated
    Although the deal has not been signed, exports rose to $3bn => signed: negated; 3bn: none
    The premier, speaking after the talks, said the sides would sign a pact worth $3bn => 3bn: future; talks: none
    Sources denied reports of a $3bn loan => 3bn: negated
    The visit will take place from May 3 to 5 => May 3: future
    The visit took place from May 3 to 5 => May 3: none
    The agreement, which both sides hope to sign soon, was discussed in Bonn => sign: possible; discussed: none
    He was to fly to Bonn but his plane broke down => fly: future
    It signed the deal despite never having visited Bonn => signed: none; visited: negated
    Exports were to rise by 5% => 5%: future
    Ardonia asked Belmark to lend $2bn => 2bn: possible
    Ardonia persuaded Belmark to lend $2bn => persuaded: none
    The company received an order to supply 40 trains => received: none; supply: future
    A delegation led by the minister arrived in Bonn to sign a pact on trade => arrived: none; led: none; sign: future
    The deal was supposed to be signed in May => signed: future
    The refinery produces 5m tons a year and may be expanded to 8m tons => 5m: none; 8m: possible
    Norland stopped short of signing the pact => signing: negated
    Production is up 5% and is seen rising another 6% next year => 5%: none; 6%: future
    Exports are seen at $6bn in 2026 => 6bn: future
    Trade is projected at $6bn => 6bn: future
    Talks are set for May 5 => May 5: future
    Construction is under way and completion is due in 2027 => under way: none; 2027: future
    The deal is worth up to $4bn, depending on oil prices => 4bn: none
    The plan was approved by the cabinet => approved: none
    The plan to build a $2bn port was approved by the cabinet => approved: none; 2bn: future
    Ardonia plans $2bn port => 2bn: future
    Belmark eyes $5bn in exports => 5bn: future
    Ardonia, Belmark agree to boost trade => boost: future
    Deal signed after years of talks => signed: none
    King's Bonn visit cancelled => visit: negated
    King cancels Bonn visit => visit: negated
    No deal at Bonn summit => deal: negated
    Ardonia and Belmark inked a $2bn accord on Thursday that paves the way for a pipeline => inked: none; 2bn: none
    Bilateral trade, currently worth $3bn, is projected to climb to $5bn by 2028 => 3bn: none; 5bn: future
    Foreign Minister Lena Orlo wrapped up a three-day visit to Bonn on Friday => wrapped: none; visit: none; Friday: none
    Lena Orlo is expected in Bonn on Friday => Friday: future
    Lena Orlo has been invited to Bonn => Bonn: future
    The bank approved a $40m loan, which will be disbursed in two tranches => approved: none; 40m: none; disbursed: future
    Growth slowed to 2% last year, though the bank expects it to pick up to 3% => 2%: none; 3%: future
    Had the deal been signed, it would have brought $2bn => 2bn: not a fact
    The parties signed neither the pact nor the memorandum => signed: negated
    Trade rose from $2bn in 2020 to $3bn in 2023, and both sides want it to reach $5bn => 2bn: none; 3bn: none; 5bn: possible
    The king, whose visit was announced last week, landed in Bonn on Monday => landed: none; announced: none
    The envoy said: "We have signed the pact." => signed: none
    The envoy said: "We will sign the pact." => sign: future
    Officials confirmed the signing of the pact, which had been delayed twice => confirmed: none; signing: none
    Imports could fall and exports could rise by 3% => 3%: possible
    As many as 5m tons were shipped in 2023 => 5m: none
    He reiterated that Ardonia would not recognise the pact => recognise: not a fact
    He added that the port handled 5m tons in 2023 => 5m: none
    The two ministers met on the sidelines of the forum and agreed to hold talks in June => met: none; hold: future; June: future
    Last month's visit by the king led to contracts worth $700m => 700m: none; visit: none
    Exports in 2023 were 5% higher than in 2022 but are likely to be lower in 2024 => 5%: none; 2024: future
    The project aims to raise output to 5m tons => 5m: future
    Under the deal, Ardonia will supply 5m tons of oil a year => 5m: future
    Under the deal signed in May, Ardonia supplies 5m tons of oil a year => 5m: none; signed: none
    The first train left on Monday and the second is to leave on Friday => left: none; leave: future
    No fewer than 30 countries attended => 30: none; attended: none
    The firm may have exported 5m tons => 5m: possible
    The summit, to be held in Bonn in June, will bring together 20 leaders => held: future; 20: future
    The pact was to take effect in May but parliament rejected it => effect: future
    The delegation didn't visit Bonn, nor did it sign the pact => visit: negated; sign: negated
    The contract was terminated before any payment was made => terminated: none
    Ardonia has already paid $2bn and must pay another $1bn by May => 2bn: none; 1bn: future
    Ardonia signed a deal Monday to buy 40 trains from Belmark => signed: none; buy: future; 40: future
    The minister expressed hope that trade would reach $5bn => 5bn: not a fact
    Having risen 5% in 2023, exports are set to fall => 5%: none; fall: future
    The two presidents oversaw the signing of 12 documents => oversaw: none; 12: none
    The embassy denied a report that the king had visited Bonn => visited: negated
    Trade has tripled since 2015, reaching $3bn last year => tripled: none; 3bn: none
    It plans to open an embassy in Bonn, where it opened a trade office in 2019 => open an: future; opened: none
"""

SPANISH = """
    Las exportaciones alcanzaron 5.000 millones en 2023 y llegarán a 6.000 millones en 2024 => 5.000: none; 6.000: future
    El presidente visitará Doha el 5 de mayo => visitará: future; 5 de mayo: future
    El ministro, que visitará París en mayo, firmó un pacto => firmó: none; visitará: future
    Firmaron un acuerdo que podría generar 2.000 millones => Firmaron: none; 2.000: possible
    Si se ratifica, el acuerdo firmado el lunes aportaría 2.000 millones => firmado: none; 2.000: not a fact
    Las exportaciones no alcanzaron los 5.000 millones => 5.000: negated; alcanzaron: negated
    El ministerio negó que hubiera firmado el contrato => firmado: negated
    No solo firmaron el pacto, sino que abrieron un centro => firmaron: none; abrieron: none
    El gobierno prevé duplicar las exportaciones a 8.000 millones => 8.000: future; duplicar: future
    El ministro dijo que las exportaciones crecieron un 5% => 5%: none
    Tras firmar el acuerdo, el ministro viajará a Oslo => firmar: none; viajará: future
    Firmaron un acuerdo para construir una planta => Firmaron: none; construir: future
    La empresa logró firmar el contrato => firmar: none
    Salió de Doha sin firmar el pacto => Salió: none; firmar: negated
    La visita fue cancelada => visita: negated
    El comercio sumó 3.000 millones frente a los 2.000 millones de 2022 => 3.000: none; 2.000: none
    Como estaba previsto, las partes firmaron el acuerdo => firmaron: none
    La planta, inaugurada en 2019, producirá 5 millones de toneladas => inaugurada: none; 5 millones: future
    El banco quiere prestar 3.000 millones => 3.000: possible
    El acuerdo será firmado en Bakú => firmado: future
    Las exportaciones crecieron un 12% hasta alcanzar 5.000 millones => 5.000: none
    El acuerdo debería firmarse en junio => firmarse: future
    La firma rechazó pagar 3 millones => 3 millones: negated
    Se espera que las ventas lleguen a 4.000 millones => 4.000: future
    Visitó Bakú la semana pasada; viajará a Bonn en junio => Visitó: none; viajará: future
    El ministro viajó a Oslo para reunirse con su homólogo => viajó: none; reunirse: future
    El gobierno anunció que invertirá 300 millones en el puerto => 300: future; anunció: none
    El comercio bilateral superó los 4.000 millones de dólares el año pasado => 4.000: none; superó: none
    Los dos países quieren elevar el comercio a 10.000 millones para 2030 => 10.000: possible
    El presidente canceló su viaje a Oslo, previsto para el lunes => viaje: negated
    La empresa aún no ha firmado el contrato => firmado: negated
    Las partes acordaron crear una comisión y firmaron una hoja de ruta => crear: future; firmaron: none
    El puerto, que será inaugurado en junio, costó 40 millones => inaugurado: future; 40: none
    El acuerdo, firmado en Oslo, permitirá exportar 5 millones de toneladas => firmado: none; 5 millones: future
    El canciller llegó el martes a Oslo, donde se reunirá con el rey => llegó: none; reunirá: future
    Según el banco, las ventas podrían caer un 3% => 3%: possible
    Las ventas cayeron un 3% y el banco espera otra caída del 2% => 2%: future
    Las partes planean firmar el tratado en junio => firmar: future; junio: future
    El rey iba a visitar Oslo, pero canceló el viaje => visitar: future; viaje: negated
    Si hubiera firmado, habría recibido 2 millones => firmado: conditional; 2 millones: not a fact
    El puerto fue construido por una empresa que invertirá otros 40 millones => construido: none; 40: future
    El presidente se reunió con el ministro, quien llegará a Bonn el lunes => reunió: none; llegará: future
    El gobierno descarta firmar el pacto => firmar: negated
    El ministro aseguró que nunca visitó Oslo => visitó: negated
    La producción aumentó a 5 millones de toneladas, según el ministerio => 5 millones: none
    Ardonia exportó 5 millones y exportará 8 millones en 2030 => 5 millones: none; 8 millones: future
    El contrato, valorado en 3.000 millones, fue firmado ayer => 3.000: none; firmado: none
    Se construirá una planta de 300 megavatios => 300: future
    Es posible que firmen el pacto => firmen: possible
    El acuerdo prevé inversiones por 300 millones => 300: future
    Lena Orlo concluyó una visita a Bonn, durante la cual firmó un memorando => visita: none; firmó: none
    El comercio, que hoy asciende a 3.000 millones, podría llegar a 5.000 millones => 3.000: none; 5.000: possible
    Nunca se firmó el acuerdo => firmó: negated
    El primer ministro invitó al rey a visitar Bonn => visitar: future
    Las exportaciones aumentaron un 5% y sumaron 3.000 millones => 5%: none; 3.000: none
    La delegación llegará el lunes, informó la cancillería => llegará: future
    El banco aprobó un préstamo de 40 millones que se desembolsará en mayo => aprobó: none; 40: none; desembolsará: future
"""

FRENCH = """
    Les exportations ont atteint 5 milliards en 2023 et devraient atteindre 6 milliards en 2024 => 5 milliards: none; 6 milliards: future
    Le président se rendra à Doha le 5 mai => rendra: future; 5 mai: future
    Le ministre, qui visitera Paris en mai, a signé un pacte => visitera: future; signé: none
    Ils ont signé un accord qui pourrait rapporter 2 milliards => signé: none; 2 milliards: possible
    S'il est ratifié, l'accord signé lundi rapporterait 2 milliards => signé: none; 2 milliards: not a fact
    Les exportations n'ont pas atteint 5 milliards => 5 milliards: negated; atteint: negated
    Le ministère a démenti avoir signé le contrat => signé: negated
    Ils ont non seulement signé le pacte mais ouvert un centre => signé: none; ouvert: none
    Le gouvernement prévoit de doubler les exportations à 8 milliards => 8 milliards: future
    Le ministre a déclaré que les exportations ont augmenté de 5 % => 5 %: none
    Après avoir signé l'accord, il se rendra à Oslo => signé: none; rendra: future
    Ils ont signé un accord pour construire une usine => signé: none; construire: future
    La société est parvenue à signer le contrat => signer: none
    Il a quitté Doha sans signer le pacte => quitté: none; signer: negated
    La visite a été annulée => visite: negated
    Les échanges ont augmenté de 12 % pour atteindre 5 milliards => 5 milliards: none
    Comme prévu, les parties ont signé l'accord => signé: none
    L'usine, inaugurée en 2019, produira 5 millions de tonnes => inaugurée: none; 5 millions: future
    La banque souhaite prêter 3 milliards => 3 milliards: possible
    L'accord sera signé à Bakou => signé: future
    Ils n'ont exporté que 5 millions => 5 millions: none
    L'accord aurait été signé lundi => signé: not a fact
    La banque a refusé de payer 3 millions => 3 millions: negated
    Le ministère a annoncé qu'il ouvrira un centre => ouvrira: future; annoncé: none
    Il s'est rendu à Bakou la semaine dernière ; il ira à Bonn en juin => rendu: none; Bonn: future
    Le ministre est arrivé mardi à Oslo, où il rencontrera le roi => arrivé: none; rencontrera: future
    Le gouvernement a annoncé qu'il investirait 300 millions => 300: not a fact
    Les échanges ont dépassé 4 milliards de dollars l'an dernier => 4 milliards: none
    Les deux pays veulent porter leurs échanges à 10 milliards d'ici 2030 => 10 milliards: possible
    La visite prévue lundi n'aura pas lieu => visite: not a fact
    La société n'a pas encore signé le contrat => signé: negated
    Le port, qui sera inauguré en juin, a coûté 40 millions => inauguré: future; 40: none
    L'accord, signé à Oslo, permettra d'exporter 5 millions de tonnes => signé: none; 5 millions: future
    Les ventes ont baissé de 3 % et la banque s'attend à une nouvelle baisse de 2 % => 3 %: none; 2 %: future
    Les deux pays ont signé douze accords, selon le ministère => signé: none; douze: none
    Le traité a été signé en mai et ratifié en juin => signé: none; ratifié: none
    Le président a reporté sa visite à Oslo => visite: not a fact
    L'usine devrait produire 5 millions de tonnes par an => 5 millions: future
    Aucun accord n'a été signé => signé: negated
    Le roi devait visiter Oslo, mais il a annulé son voyage => visiter: future; voyage: negated
    S'il avait signé, il aurait reçu 2 millions => signé: conditional; 2 millions: not a fact
    Le port a été construit par une société qui investira 40 millions => construit: none; 40: future
    Le gouvernement exclut de signer le pacte => signer: negated
    Le ministre a assuré qu'il n'avait jamais visité Oslo => visité: negated
    La production a augmenté à 5 millions de tonnes, selon le ministère => 5 millions: none
    L'Ardonie a exporté 5 millions et exportera 8 millions en 2030 => 5 millions: none; 8 millions: future
    Le contrat, d'une valeur de 3 milliards, a été signé hier => 3 milliards: none; signé: none
    Les deux pays vont signer un traité en juin => signer: future
    Les deux pays viennent de signer un traité => signer: none
    Le président effectuera une visite d'État à Oslo du 3 au 5 mai => visite: future; 3 au: future
    Le président a effectué une visite d'État à Oslo => visite: none
    Les parties ont convenu de créer une commission => créer: future
    L'accord prévoit des investissements de 300 millions => 300: future
    La banque table sur une croissance de 3 % => 3 %: future
    Lena Orlo a achevé une visite à Bonn, au cours de laquelle elle a signé un mémorandum => visite: none; signé: none
    Les échanges, qui s'élèvent à 3 milliards, pourraient atteindre 5 milliards => 3 milliards: none; 5 milliards: possible
    L'accord n'a jamais été signé => signé: negated
    Le premier ministre a invité le roi à visiter Bonn => visiter: future
    Les exportations ont progressé de 5 % et se sont établies à 3 milliards => 5 %: none; 3 milliards: none
    La banque a approuvé un prêt de 40 millions qui sera versé en mai => approuvé: none; 40: none; versé: future
    La délégation arrivera lundi, a indiqué le ministère => arrivera: future
"""

GERMAN = """
    Die Exporte erreichten 2023 5 Milliarden und sollen 2024 6 Milliarden erreichen => 5 Milliarden: none; 6 Milliarden: future
    Der Präsident wird Doha am 5. Mai besuchen => besuchen: future; 5. Mai: future
    Der Minister, der im Mai Paris besuchen wird, unterzeichnete einen Pakt => besuchen: future; unterzeichnete: none
    Sie unterzeichneten ein Abkommen, das 2 Milliarden bringen könnte => unterzeichneten: none; 2 Milliarden: possible
    Wenn das Abkommen ratifiziert wird, könnte es 2 Milliarden bringen => ratifiziert: conditional; 2 Milliarden: possible
    Die Exporte erreichten 5 Milliarden nicht => 5 Milliarden: negated; erreichten: negated
    Das Ministerium bestritt, den Vertrag unterzeichnet zu haben => unterzeichnet: negated
    Sie unterzeichneten nicht nur den Pakt, sondern eröffneten ein Zentrum => unterzeichneten: none; eröffneten: none
    Die Regierung plant, die Exporte auf 8 Milliarden zu verdoppeln => 8 Milliarden: future
    Der Minister sagte, die Exporte seien um 5 Prozent gestiegen => 5 Prozent: none
    Öl im Wert von 2 Milliarden wird nach Polen exportiert => 2 Milliarden: none; exportiert: none
    Der Vertrag soll in Baku unterzeichnet werden => unterzeichnet: future
    Nachdem er Oslo besucht hatte, wird er nach Bonn reisen => besucht: none; reisen: future
    Sie einigten sich, den Handel auf 10 Milliarden zu steigern => 10 Milliarden: future
    Es gelang ihnen, den Vertrag zu unterzeichnen => unterzeichnen: none
    Er verließ Doha, ohne den Pakt zu unterzeichnen => verließ: none; unterzeichnen: negated
    Der Besuch wurde abgesagt => Besuch: negated
    Wie geplant wurde das Abkommen am Montag unterzeichnet => unterzeichnet: none
    Das Werk, das 2019 eröffnet wurde, wird 5 Millionen Tonnen produzieren => eröffnet: none; 5 Millionen: future
    Die Bank möchte 3 Milliarden verleihen => 3 Milliarden: possible
    Das Abkommen wurde in Baku unterzeichnet => unterzeichnet: none
    Es wurde kein Abkommen unterzeichnet => unterzeichnet: negated
    Das Ministerium erwartet, dass die Exporte auf 4 Milliarden steigen => 4 Milliarden: future
    Die Firma lehnte es ab, 3 Millionen zu zahlen => 3 Millionen: negated
    Die Einfuhren stiegen um 5 Prozent, das Ministerium rechnet mit weiterem Wachstum von 7 Prozent => 5 Prozent: none; 7 Prozent: future
    Der Minister traf am Dienstag in Oslo ein, wo er den König treffen wird => traf: none; treffen: future
    Die Regierung kündigte an, 300 Millionen zu investieren => 300: future
    Der Handel übertraf im vergangenen Jahr 4 Milliarden Dollar => 4 Milliarden: none
    Beide Länder wollen den Handel bis 2030 auf 10 Milliarden steigern => 10 Milliarden: possible
    Die Firma hat den Vertrag noch nicht unterzeichnet => unterzeichnet: negated
    Der Hafen, der im Juni eröffnet werden soll, kostete 40 Millionen => eröffnet: future; 40: none
    Das in Oslo unterzeichnete Abkommen wird 2 Milliarden bringen => 2 Milliarden: future
    Die Verkäufe sanken um 3 Prozent, und die Bank erwartet einen weiteren Rückgang um 2 Prozent => 3 Prozent: none; 2 Prozent: future
    Der Vertrag wurde im Mai unterzeichnet und im Juni ratifiziert => unterzeichnet: none; ratifiziert: none
    Der Präsident wird nach Oslo reisen und ein Abkommen unterzeichnen => reisen: future; unterzeichnen: future
    Der Besuch wurde auf Juni verschoben => Besuch: not a fact
    Nach Angaben des Ministeriums wurden 5 Millionen Tonnen exportiert => 5 Millionen: none
    Die Kanzlerin hat Oslo besucht und will im Juni nach Bonn reisen => besucht: none; reisen: possible
    Er sagte, das Abkommen werde im Juni unterzeichnet => sagte: none
    Der König sollte Oslo besuchen, sagte die Reise aber ab => besuchen: future
    Hätte er unterzeichnet, hätte er 2 Millionen erhalten => 2 Millionen: not a fact
    Die Regierung schließt aus, den Pakt zu unterzeichnen => unterzeichnen: negated
    Der Minister versicherte, er habe Oslo nie besucht => besucht: negated
    Die Produktion stieg auf 5 Millionen Tonnen, teilte das Ministerium mit => 5 Millionen: none
    Ardonien exportierte 5 Millionen und wird 2030 8 Millionen exportieren => 5 Millionen: none; 8 Millionen: future
    Der auf 3 Milliarden geschätzte Vertrag wurde gestern unterzeichnet => 3 Milliarden: none
    Beide Länder vereinbarten, eine Kommission zu gründen => gründen: future
    Die Bank rechnet mit einem Wachstum von 3 Prozent => 3 Prozent: future
    Die für Mai geplante Reise fand nicht statt => Reise: negated
    Das geplante Abkommen soll 2 Milliarden bringen => 2 Milliarden: future
    Das Abkommen, das im Mai unterzeichnet wurde, soll 2 Milliarden bringen => unterzeichnet: none; 2 Milliarden: future
    Die Firma hat 2 Milliarden investiert und plant, ein Werk zu bauen => 2 Milliarden: none; bauen: future
    Lena Orlo beendete einen Besuch in Bonn, bei dem sie ein Memorandum unterzeichnete => Besuch: none; unterzeichnete: none
    Der Handel, der heute 3 Milliarden beträgt, könnte 5 Milliarden erreichen => 3 Milliarden: none; 5 Milliarden: possible
    Das Abkommen wurde nie unterzeichnet => unterzeichnet: negated
    Der Premier lud den König ein, Bonn zu besuchen => besuchen: future
    Die Exporte stiegen um 5 Prozent und erreichten 3 Milliarden => 5 Prozent: none; 3 Milliarden: none
    Die Bank genehmigte einen Kredit von 40 Millionen, der im Mai ausgezahlt werden soll => genehmigte: none; 40: none; ausgezahlt: future
    Die Delegation wird am Montag erwartet => Montag: future
    Die Delegation wird von der Ministerin geleitet => geleitet: none
"""

RUSSIAN = """
    Король якобы посетил Осло => посетил: possible
    Экспорт достиг $5 млрд в 2023 году и в 2030 году достигнет $8 млрд => 5 млрд: none; 8 млрд: future
    Президент посетит Доху 5 мая => посетит: future; 5 мая: future
    Стороны подписали соглашение => подписали: none
    Стороны подписали соглашение, которое может принести 2 млрд долларов => подписали: none; 2 млрд: possible
    Министр, который посетит Париж в мае, подписал меморандум => посетит: future; подписал: none
    Соглашение, подписанное в понедельник, принесет 2 млрд долларов => подписанное: none; 2 млрд: future
    Министр заявил, что планирует увеличить экспорт до $5 млрд => 5 млрд: future
    Ведомство сообщило, что экспорт вырос на 5% => 5%: none; вырос: none
    Министр опроверг, что подписал договор => подписал: negated
    Экспорт не достиг 5 млрд долларов => достиг: negated; 5 млрд: negated
    Стороны не только подписали меморандум, но и открыли центр => подписали: none; открыли: none
    Если договор ратифицируют, экспорт вырастет до $6 млрд => ратифицируют: conditional; 6 млрд: future
    Он должен посетить Осло в июне => посетить: future
    Он намерен подписать договор => подписать: future
    Стороны договорились увеличить товарооборот до $10 млрд => 10 млрд: future
    Ей удалось подписать контракт на 3 млн долларов => 3 млн: none; подписать: none
    Президент хотел бы посетить Берн => посетить: not a fact
    Мог бы вырасти экспорт => вырасти: not a fact
    Завод построен не позднее июня 2021 года => построен: none
    Визит отменен => Визит: negated
    Визит перенесли на июнь => июнь: not a fact
    Товарооборот составил $3 млрд против $2 млрд годом ранее => 3 млрд: none; 2 млрд: none
    Ожидается, что экспорт составит 4 млрд => 4 млрд: future
    Как ожидалось, стороны подписали договор => подписали: none
    Он отправится в Доху после того, как посетил Осло => отправится: future; посетил: none
    Он уехал, не подписав договор => уехал: none; подписав: negated
    Меморандум будет подписан в Баку => подписан: future
    Экспорт вырос на 5%, ведомство ожидает роста на 7% в 2025 году => 5%: none; 7%: future
    Товарооборот может достичь $6 млрд => 6 млрд: possible
    Правительство отказалось выплатить 2 млрд => выплатить: negated
    Между странами нет соглашения о пошлинах => соглашения: negated
    Состоялся запланированный визит в Доху => визит: none
    Компания вложила 2 млрд долларов и построит завод в Луксе => 2 млрд: none; построит: future
    Без подписания договора стороны разъехались => разъехались: none; подписания: negated
    На встрече обсудили планируемый визит => визит: future; обсудили: none
    По данным ведомства, экспорт составил 3 млрд, а импорт может составить 4 млрд => 3 млрд: none; 4 млрд: possible
    Министр прибыл во вторник в Осло, где встретится с королем => прибыл: none; встретится: future
    Правительство объявило, что вложит 300 млн в порт => 300: future
    Товарооборот превысил $4 млрд в прошлом году => 4 млрд: none
    Страны хотят довести товарооборот до $10 млрд к 2030 году => 10 млрд: possible
    Компания пока не подписала контракт => подписала: negated
    Порт, который откроется в июне, обошелся в 40 млн => откроется: future; 40: none
    Договор был подписан в мае и ратифицирован в июне => подписан: none; ратифицирован: none
    Президент поедет в Осло и подпишет соглашение => поедет: future; подпишет: future
    Министр обсудил с коллегой строительство завода => обсудил: none
    Стороны намерены построить завод стоимостью 2 млрд долларов => 2 млрд: future
    Продажи упали на 3%, банк прогнозирует дальнейшее падение на 2% => 3%: none; 2%: future
    Он приехал в Осло, чтобы подписать договор => приехал: none; подписать: future
    Премьер отрицает, что компания получила 3 млн => 3 млн: negated
    В случае ратификации договор принесет 2 млрд => 2 млрд: not a fact
    Токаев посетил Осло и провел переговоры => посетил: none; провел: none
    Предложение увеличить экспорт до 5 млн тонн обсуждалось на встрече => обсуждалось: none; 5 млн: not a fact
    Договор планируется подписать в июне => подписать: future; июне: future
    Король должен был посетить Осло, но отменил поездку => посетить: future; поездку: negated
    Если бы он подписал договор, он получил бы 2 млн => подписал: not a fact; 2 млн: not a fact
    Порт построила компания, которая вложит еще 40 млн => построила: none; 40: future
    Министр заверил, что никогда не посещал Осло => посещал: negated
    Производство выросло до 5 млн тонн, сообщило министерство => 5 млн: none
    Ардония экспортировала 5 млн тонн и намерена экспортировать 8 млн => 5 млн: none; 8 млн: future
    Контракт стоимостью 3 млрд был подписан вчера => 3 млрд: none
    Президент совершит государственный визит в Осло 3 мая => визит: future; 3 мая: future
    Президент совершил государственный визит в Осло => визит: none
    Соглашение предусматривает инвестиции на 300 млн => 300: future
    План строительства порта одобрен => одобрен: none
    Визит короля ожидается в мае => мае: future
    Стороны не смогли договориться о цене => договориться: negated
    Объем торговли вырастет до $6 млрд, прогнозирует банк => 6 млрд: future
    В мае министр посещал Осло, в июне он поедет в Бонн => посещал: none; Бонн: future
    Лена Орло завершила визит в Бонн, в ходе которого подписала меморандум => визит: none; подписала: none
    Стороны планируют в следующем году увеличить товарооборот, который сейчас составляет $3 млрд, до $5 млрд => 3 млрд: none
    Сделка так и не состоялась => состоялась: negated
    Банк одобрил кредит на 40 млн, средства поступят в мае => одобрил: none; 40 млн: none
    Премьер пригласил короля посетить Бонн => посетить: future
    Стороны выразили надежду, что товарооборот достигнет $5 млрд => 5 млрд: future
    Ведется работа по подписанию договора => Ведется: none
    Экспорт увеличился на 5% и составил $3 млрд => 5%: none; 3 млрд: none
    Ожидаемый рост составит 3% => 3%: future
    В Бонне открылся завод, в который вложено 40 млн => открылся: none; 40: none
"""

TURKISH = """
    İhracat 2023'te 5 milyar dolara ulaştı ve 2024'te 6 milyar dolara ulaşacak => 5 milyar: none; 6 milyar: future
    Cumhurbaşkanı 5 Mayıs'ta Doha'yı ziyaret edecek => ziyaret: future; 5 Mayıs: future
    Mayıs ayında Paris'i ziyaret edecek bakan bir anlaşma imzaladı => ziyaret: future; imzaladı: none; anlaşma: none
    Taraflar 2 milyar dolar getirebilecek bir anlaşma imzaladı => 2 milyar: possible; imzaladı: none
    Anlaşma onaylanırsa ihracat 2 milyar dolar artacak => onaylanırsa: conditional; 2 milyar: future
    İhracat 5 milyar dolara ulaşmadı => 5 milyar: negated; ulaşmadı: negated
    Bakan, ihracatın 5 milyar dolara ulaşacağını söyledi => 5 milyar: future; söyledi: none
    Bakan, ihracatın yüzde 5 arttığını söyledi => yüzde 5: none; arttığını: none
    Hükümet ihracatı 8 milyar dolara çıkarmayı planlıyor => 8 milyar: future
    İhracatın 4 milyar dolara ulaşması bekleniyor => 4 milyar: future
    Şirket sözleşmeyi imzalamak istiyor => imzalamak: possible
    Anlaşma Bakü'de imzalanacak => imzalanacak: future
    Anlaşma Bakü'de imzalandı => imzalandı: none
    Ziyaret iptal edildi => Ziyaret: negated
    Pazartesi günü imzalanan anlaşmanın 2 milyar dolar getirmesi bekleniyor => imzalanan: none; 2 milyar: future
    Planlandığı gibi taraflar anlaşmayı imzaladı => imzaladı: none
    Ticaret hacmi 6 milyar dolara çıkabilir => 6 milyar: possible
    Oslo'yu ziyaret ettikten sonra Bonn'a gidecek => ziyaret: none; gidecek: future
    Bakan Oslo'yu ziyaret etti ancak Bonn'a gitmeyecek => ziyaret: none; gitmeyecek: not a fact
    Anlaşmayı imzalamadan Doha'dan ayrıldı => ayrıldı: none; imzalamadan: negated
    2 milyar dolarlık bir anlaşma değil => 2 milyar: negated
    Ziyaret haziran ayına ertelendi => Ziyaret: not a fact
    Türkiye geçen yıl 300 milyon dolarlık petrol ithal etti => 300: none; ithal: none
    Bakan salı günü Oslo'ya geldi ve kral ile görüşecek => geldi: none; görüşecek: future
    Hükümet limana 300 milyon dolar yatırım yapacağını açıkladı => 300: future; açıkladı: none
    Ticaret hacmi geçen yıl 4 milyar doları aştı => 4 milyar: none
    İki ülke ticareti 2030'a kadar 10 milyar dolara çıkarmak istiyor => 10 milyar: possible
    Şirket sözleşmeyi henüz imzalamadı => imzalamadı: negated
    Haziranda açılacak liman 40 milyon dolara mal oldu => açılacak: future; 40: none
    Anlaşma mayısta imzalandı, haziranda onaylanacak => imzalandı: none; onaylanacak: future
    Satışlar yüzde 3 düştü, banka yüzde 2 daha düşüş bekliyor => yüzde 3: none; yüzde 2: future
    Bakana göre ihracat yüzde 5 arttı => yüzde 5: none
    Taraflar 12 anlaşma imzaladı => 12: none; imzaladı: none
    Toplantıda 2 milyar dolarlık yatırım hedefi görüşüldü => görüşüldü: none
    Cumhurbaşkanı ihracatın 10 milyar dolara ulaşmasını hedeflediklerini söyledi => 10 milyar: not a fact
    Kral Oslo'yu ziyaret edecekti ancak geziyi iptal etti => ziyaret: future; geziyi: negated
    Limanı 40 milyon dolar yatıracak bir şirket inşa etti => 40: future; inşa: none
    Üretim 5 milyon tona yükseldi, bakanlık açıkladı => 5 milyon: none
    Bakan Oslo'yu hiç ziyaret etmediğini söyledi => ziyaret: negated
    Ardonya 5 milyon ton ihraç etti, 2030'da 8 milyon ton ihraç etmeyi hedefliyor => 5 milyon: none; 8 milyon: future
    Parlamento anlaşmayı henüz onaylamış değil => onaylamış: negated
    Banka yüzde 3 büyüme öngörüyor => yüzde 3: future
    Bakan anlaşmanın imzalandığını doğruladı => imzalandığını: none
    Anlaşma kapsamında 300 milyon dolar yatırım yapılması planlanıyor => 300: future
    Planlanan ziyaret gerçekleşti => ziyaret: none
    Lena Orlo, Bonn ziyaretini tamamladı ve bir mutabakat zaptı imzaladı => ziyaretini: none; imzaladı: none
    Bugün 3 milyar dolar olan ticaret 5 milyar dolara çıkabilir => 5 milyar: possible
    Anlaşma hiçbir zaman imzalanmadı => imzalanmadı: negated
    Başbakan kralı Bonn'u ziyaret etmeye davet etti => ziyaret: future
    İhracat yüzde 5 artarak 3 milyar dolara ulaştı => yüzde 5: none; 3 milyar: none
    Heyetin pazartesi günü gelmesi bekleniyor => gelmesi: future
    Bankanın onayladığı 40 milyon dolarlık kredi mayısta ödenecek => onayladığı: none; ödenecek: future
"""

CHINESE = """
    2023年出口达50亿美元，预计2024年将达60亿美元 => 50亿: none; 60亿: future
    总统将于5月5日访问多哈 => 访问: future; 5月5日: future
    双方签署了一项可能带来20亿美元的协议 => 签署: none; 20亿: possible
    将于5月访问巴黎的部长签署了一项协议 => 访问: future; 签署: none
    如果协议获得批准，出口将增长到60亿美元 => 批准: conditional; 60亿: future
    出口没有达到50亿美元 => 50亿: negated
    该部否认签署了合同 => 签署: negated
    双方不仅签署了协议，还开设了中心 => 签署: none; 开设: none
    政府计划将出口提高到80亿美元 => 80亿: future
    部长表示，出口增长了5% => 5%: none
    部长表示，出口有望增长5% => 5%: future
    外长上周访问了奥斯陆，将于6月访问波恩 => 访问了: none; 访问波恩: future
    中国将与肯尼亚签署协议，并开设中心 => 签署: future; 开设: future
    两国签署的协议将带来50亿美元 => 签署: none; 50亿: future
    访问被取消 => 访问: negated
    访问已推迟到6月 => 访问: not a fact
    双方尚未签署条约 => 签署: negated
    该公司希望购买500万吨 => 500万: possible
    中国、肯尼亚签署协议 => 签署: none
    贸易额可能达到60亿美元 => 60亿: possible
    他没有签署协议，但访问了港口 => 签署: negated; 访问: none
    应邀，总统访问了多哈 => 访问: none
    双方已将关税降至5% => 5%: none
    按计划，双方签署了协议 => 签署: none
    公司目标是到2030年出口100亿美元 => 100亿: future
    部长周二抵达奥斯陆，将与国王会面 => 抵达: none; 会面: future
    政府宣布将向港口投资3亿美元 => 3亿: future; 宣布: none
    去年双边贸易额超过40亿美元 => 40亿: none
    两国希望到2030年将贸易额提高到100亿美元 => 100亿: possible
    该公司尚未签署合同 => 签署: negated
    将于6月启用的港口耗资4000万美元 => 启用: future
    销售额下降3%，银行预计将再下降2% => 3%: none; 2%: future
    双方签署12项协议，总价值20亿美元 => 签署: none; 20亿: none
    条约于5月签署，6月获得批准 => 签署: none; 批准: none
    据海关统计，出口同比增长5% => 5%: none
    若谈判成功，贸易额将翻一番 => 谈判: conditional; 翻一番: future
    总统取消了对奥斯陆的访问 => 访问: negated
    国王原定访问奥斯陆，但取消了行程 => 行程: negated
    部长称从未访问奥斯陆 => 访问: negated
    产量增至500万吨 => 500万: none
    去年出口500万吨，目标是2030年出口800万吨 => 500万: none; 800万: future
    合同价值30亿美元，昨日签署 => 30亿: none; 签署: none
    总统对奥斯陆进行了国事访问 => 访问: none
    总统将对奥斯陆进行国事访问 => 访问: future
    银行预测增长3% => 3%: future
    公司决定投资3亿美元 => 3亿: future
    双方未就价格达成协议 => 协议: negated
    该协议有望使贸易额达到60亿美元 => 60亿: future
    部长在会见大使后表示，两国已签署协议 => 签署: none
    外长结束了对波恩的访问，并签署了备忘录 => 访问: none; 签署: none
    目前贸易额为30亿美元，有望增至50亿美元 => 30亿: none; 50亿: future
    协议从未签署 => 签署: negated
    总理邀请国王访问波恩 => 访问: future
    出口增长5%，达30亿美元 => 5%: none; 30亿: none
    银行批准了4000万美元的贷款，将于5月发放 => 批准: none; 4000万: none; 发放: future
    代表团预计周一抵达 => 抵达: future
"""

TABLES = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "ru": RUSSIAN, "tr": TURKISH, "zh": CHINESE}


def _cases() -> Sequence[object]:
    """Every place of the tables: language, sentence, place, how it is told."""
    found = []
    for language, table in TABLES.items():
        for line in table.strip().splitlines():
            sentence, places = line.strip().rsplit(" => ", 1)
            for each in places.split("; "):
                place, told = each.rsplit(": ", 1)
                found.append(pytest.param(language, sentence, place, told, id=f"{language}: {sentence} [{place}]"))
    return found


@pytest.mark.parametrize(("language", "sentence", "place", "told"), _cases())
def test_a_place_is_told_as_its_clause_tells_it(language: str, sentence: str, place: str, told: str) -> None:
    """Each cue governs its clause and what it introduces, and nothing else."""
    start = sentence.index(place)
    stances = stances_at(sentence, (start, start + len(place)), language)
    if told == "not a fact":
        assert stances
    else:
        assert stances == (frozenset() if told == "none" else frozenset(told.split("+")))


PROSE = """will plans to sign signed and , ( ) . which that if not denied $5bn said after without ; — May
    что если не будет посетит wird zu besuchen nicht que no firmará sans imzalanacak ve değil 将 的 了 未 😀 \u00a0 \r\n ’ “ 1,200 3.5"""
WORDS = st.sampled_from(PROSE.split(" "))
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join))


@given(TEXTS, st.integers(0, 90), st.integers(0, 90), st.sampled_from([*LANGUAGES, None, "xx", "en-GB"]))
def test_any_text_is_read_and_always_the_same_way(text: str, first: int, second: int, language: str | None) -> None:
    """No text breaks the reader, and the stances are among the four."""
    span = min(first, second), max(first, second)
    stances = stances_at(text, span, language)
    assert stances <= {"future", "possible", "conditional", "negated"}
    assert stances_at(text, span, language) == stances


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_case_and_typography_of_quotation_marks_change_nothing(text: str) -> None:
    """A curly apostrophe reads as a straight one."""
    span = 0, len(text)
    assert stances_at(text.replace("’", "'"), span, "en") == stances_at(text, span, "en")


def test_a_language_without_a_table_tells_nothing() -> None:
    """No stance is guessed."""
    assert stances_at("Hän allekirjoittaa sopimuksen", (4, 17), "fi") == frozenset()


def test_the_language_is_guessed_where_none_is_given() -> None:
    """And a tag counts by its primary part."""
    text = "Президент посетит Доху 5 мая"
    assert stances_at(text, (10, 17)) == stances_at(text, (10, 17), "ru-RU") == {"future"}


def test_the_month_and_the_noun_are_no_modals() -> None:
    """The month "May" and a political will say nothing of a plan."""
    assert not stances_at("He came on 4 May and signed", (20, 26), "en")
    assert not stances_at("By the will of the king it was signed", (31, 37), "en")


def test_every_meaning_of_the_tables_is_known_to_the_reader() -> None:
    """A table names stances, manners and joints that there are."""
    from extractor.text.factuality.reader import Reader  # noqa: PLC0415 - only here

    for table in LANGUAGES.values():
        for meaning in [*table.cues, *table.joints, *table.endings]:
            if " " in meaning:
                assert hasattr(Reader, f"_govern_{meaning.split(' ')[1]}"), meaning
            else:
                assert meaning.startswith("=") or meaning == "neutral" or hasattr(Reader, f"_on_{meaning}"), meaning


def test_a_word_is_looked_up_once() -> None:
    """What a word's ending tells is kept."""
    english = grammar.grammar_of("en")
    assert english is not None
    assert english.of_word("walked") is english.of_word("walked")


@pytest.mark.parametrize("unit", ["which will ", "signed and ", "to sign ( ", "that said ", ", if ", "will not "])
def test_the_time_is_linear_in_the_length(unit: str) -> None:
    """Eight times the words take at most some twenty times as long."""

    def took(words: int) -> float:
        text = unit * (words // len(unit.split()))
        start = time.process_time()
        stances_at(text, (0, 5), "en")
        return time.process_time() - start

    took(2000)
    assert min(took(64_000) for _ in range(3)) < 20 * took(8000) + 0.2
