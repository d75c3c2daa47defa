// The compounds of the domain, for hyphenation: what can stand first with its linking letters, what can stand after it, and
// words that must be known whole. A new first or second part mends every compound it stands in, in every inflection.

/** First parts as they stand in a compound, with their linking s or e. */
export const firstParts: readonly string[] = words(`
  adoptions adress alkohol analys anhörig anmälar anmälnings ansöknings antals arbets arbetslöshets arbetsmarknads assistans
  autism avdelnings avhysnings avlösar avsluts avtals barn barna barnavårds befolknings behandlings behovs beroende besluts
  betalnings bidrags bistånds boende bok bolags bostads brottmåls brotts brukar bruks bröd budget central diagnos diagram diarie
  digitaliserings dubbel dygns egenvårds ekonomi enhets enkät ersättar ersättnings exempel familje familjerätts familjs femårs
  fler flerbarns flerfamiljs flykting flyttnings fogde folk folkhälso folkmängds forsknings fosterhems fritids frivillig
  funktions funktionshinder funktionsnedsättnings födelse förebyggande förskole försäkrings försöks försörjnings förtroende
  förvaltnings förvärvs föräldra föräldraskaps genomförande genomsnitts giltighets grund grupp gymnasie gäst handläggar
  handläggnings heders helårs hem hemlöshets hems hemtjänst hjälp hushålls huvud hyres hälso högkostnads identitets individ
  informations inkomst insats institutions integrations jord jour jämställdhets kapitel klient kommun kontakt kontaktpersons
  kontrakts kontroll korttids kostnads kunskaps kvalitets kvinno kvinnofrids kärn kö köns lag ledningsgrupps ledsagar
  leverantörs livs livslängds långtids lägenhets läges lägsta läke läkemedels läns läxhjälps löne majoritets makt markerings
  medborgar medel medgivande median mellan missbruks mottagnings myndighets mål målgrupps människo narkotika netto nämnd närings
  närstående nätverks offentlighets offer områdes omsorgs omvårdnads ordförande organisations oros paraply person personal
  personalkostnads personkrets placerings policy polis procent program projekt prövnings psykiatri rad region regional register
  relations remiss resultat resurs riks risk råd rättighets rätts röjande samarbets samhälls sammanträdes samordnings samråds
  samtals samverkans sekretess serie service sid sjuk sjukskrivnings sjukvårds självförtroende självmords skade skadestånds
  skatte skillnads skol skuld skydds skärm små snabb social socialförsäkrings socialtjänst spel stads stadsbyggnads stadsdels
  statistik steg stor storlek storstads straff studie stöd sysselsättnings särskole söder takt tecken tids tillgänglighets
  tillstånds tillsyns tillväxt tjänst tjänste trapp trygghets tränings tusentals tvångs umgänges underlags ung ungdoms uppdrags
  uppföljnings uppgifts uppsägnings uppsökar uppsöknings utbildnings utgångs utrednings utsatthets utvecklings val valfrihets
  vandrar vardags varu verksamhets verkställighets vidare vinter vistelse vräknings vålds vård vårdnads välfärds vänte
  väntelägenhets väster yrkes ålders års återfalls ägande äldre äldreomsorgs ändamåls ärende ärendemängds öppenvårds överens
  överenskommelse
`);

/** How second parts begin, whatever follows: inflections, or a further part. */
export const secondParts: readonly string[] = words(`
  adoption aktual analys anmäl anpass anslag anslut ansvar ansök antal användn arbet arkiv arrang assist avgift avgräns avgöran
  avstånd avtal balk barn bedöm behand behov bekräft belopp beredn beräkn beskriv beslut bestånd bidrag bild bistånd boende bok
  bokför bost brist brott bruk budget byggn byrå center centr central chef dag datum debatt del dokument domstol dragn effekt
  efter ekonomi enhet erbjud ersätt fall familj fil flytt form forskn fråg fråga frånvaro fullmäkt förbered förd fördel förening
  företag förhåll föring förklar förlopp förmedl förmåg förordn försäkr försörj förtroende förtryck förtur förvalt föräld föränd
  föräv gemen gift givn grad grepp grupp gräns gåv gäst habili hand handel handlägg hem hinder hindr hjälp hus hushåll huvud
  häls hämtn händel höjd indel indikator individ inflytt information inkomst inled innehav inrikt insats instans institut intyg
  jour journal kansli kapitel kass kategori kedj klass komm kommun konsum kontakt kontor kontroll kostnad krav krets kris kurv
  kvalitet känsla köp lag led ledamot ledn leverant likn lista liv lokal läge lägenhet läggn läkar lämn längd läsar lös makt
  mark marknad medel mening metod miljö missbruk modell mot mottag myndighet mål månad mängd möjlig möt nedsätt netto nivå norm
  nummer nämnd näring nät offer offr område omsorg omvårdn operat ordför ordfören ordn ordnar organis orienter orsak pedagog
  peng pension period person personal plac plan plats polic prevent problem process program projekt prov prövad prövn psykiatr
  punkt rapport redovis regel register registr regl rehab rekryt rekvisit relat relater resultat resurs riktn risk roll råd rätt
  röst sam sammansätt sammanträd samord samtal saner satsn satt sekret sektor serie service siffr situation skap skatt skillnad
  skola skriv skuld skydd skyldig skäl slut social spal specifik sprid språk stat statistik steg stift stimul strateg struktur
  studi styrels styrning ställ stöd summa svar syn syst system säkr särskol sätt sök tagar tal team telefon test tid tilldel
  tillfäll tillgäng tillstånd tillsyn tillsätt tillväxt timm titel tjänst tjänstem tjänstg tragnings tryck trygg trädare träff
  träning tröskel typ under underlag undersökn ung ungdom upp uppdel uppdrag uppfölj uppgift uppl uppnå utbetal utbild utbud
  utfall utflytt utfors utfärd utgift utjämn utlåtand utnyttj utred utsatt utval utveckl utöv vald verk verksam vikt villkor
  vistelse våld vård vårdnad värd värde växt yttr ålder åtagande åtal åtgärd äganderätt ämne ändr ärend ökn överenskomm
  överföring övergrep övergrip övergång överläm översikt överskott överträd
`);

/** Words and beginnings of words that must be known whole. `|` stands at a joint, where the parts on both sides are divided on their own. */
export const knownCompounds: readonly string[] = words(`
  barn|psykiatr bas|område bok|stav bok|stäv bostads|lös bo|utredn del|aktig dess|för|innan dröjs|mål där|efter där|emellan
  där|emot där|för där|med där|ut efter|som fel|aktig folk|bok|för framför|allt färdig|räkn halv|år hem|lös hem|sjukvård hem|tjänst
  hässel|by inner|stad jorda|balk kalender|år kort|tid krono|fogde kvarts|år kvinno|frids|kränk lag|rum lag|över mellan|skillnad
  neuro|psykiatr norr|malm nu|var oav|sett o|säker rinke|by rätts|psykiatr sjuk|dom själv|för skarp|näck små|barn snabb|upp
  social|psykiatr stads|hus svår|ighet söder|malm söder|ort text|spalt tio|tusen ungdoms|psykiatr utan|för ut|ifrån ut|öv
  val|dag val|lokal val|stug var|andra var|dag var|ifrån vart|annat vällin|by väster|ort öster|malm
`);

/** Simple words that the patterns divide badly, with the places where they may be divided; an ending is divided by the patterns. */
export const knownDivisions: readonly string[] = words(`
  annor-lun barn enskede entre-pre kalender om-händer psy-ki-at-r social stati-stik
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
