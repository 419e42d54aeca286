const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Languages in Latin script that can be told apart, by their ISO 639 codes. */
export type LatinLanguage =
  | 'ca'
  | 'cs'
  | 'da'
  | 'de'
  | 'en'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'hr'
  | 'hu'
  | 'id'
  | 'it'
  | 'lt'
  | 'lv'
  | 'nl'
  | 'no'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'sl'
  | 'sv'
  | 'tr'
  | 'vi';

/**
 * The commonest function words of each language. A word of several languages, such as `in`, counts for each of them.
 */
export const functionWords: readonly (readonly [LatinLanguage, readonly string[]])[] = [
  [
    'en',
    words(`
      a about after all also am an and any are as at be because been before being but by can could did do does each for from had has
      have he her his how i if in into is it its may more most must my no not of on one only or other our out over she should so some
      such than that the their them then there these they this those to under until up was we were what when where which while who
      will with would you your it's don't we'll i'm they're can't won't
    `),
  ],
  [
    'ca',
    words(`
      amb això aquest aquesta aquests com cada dels els les més molt no però per perquè quan que què seva seu són també una un va van
      hem ha han està hi ser entre sense fins només nostre nostra al del de la el és o i
    `),
  ],
  [
    'cs',
    words(`
      aby ale ani být byl byla bylo by co do jako je jeho jejich jen jsme jsou již když která které který mezi na nebo není od po pod
      podle pro proto protože při s se si tak také tento to této ve však za ze že z v k o
    `),
  ],
  [
    'da',
    words(`
      af alle at blev bliver da de den denne der deres det dette din du efter eller en er et fra får har have hun hvad hvis hvor ikke
      ind ingen jeg kan kun man med meget men mere nogle nu når og også om op os over på sig sin skal som så til ud under var ved vi
      vil være år vores
    `),
  ],
  [
    'de',
    words(`
      aber alle als am an auch auf aus bei bis da dann das dass dem den denn der des dies diese dieser dieses doch du durch ein eine
      einem einen einer eines er es für gegen haben hat ich ihr ihre im ist jede kann keine können man mehr mit müssen nach nicht noch
      nur ob oder ohne sehr sein seit sich sie sind so über um und uns unser unsere unter vom von vor war waren weil wenn werden wie
      wir wird wurde wurden zu zum zur zwischen
    `),
  ],
  [
    'es',
    words(`
      al como con cuando de del desde donde durante e el ella ellos en entre era es esta este esto estos está están fue fueron ha hace
      han hasta hay la las le les lo los mientras muy más ni no nos nuestra nuestro o otro para pero por porque puede que qué se ser si
      sin sobre son su sus también tiene tienen todo todos un una uno y ya cada
    `),
  ],
  [
    'et',
    words(`
      aga ainult ei ega et ehk ja jah juba järgi kes kui kuid kuidas kus kõik ma me mida mis mitte nad need neid nende ning nii
      oleme oli olid olla oma on pole pärast saab sai see seda selle sest siis sõna ta te tema üle või väga välja üks meie
    `),
  ],
  [
    'fi',
    words(`
      ei eivät että hän he ja jo joka joita jos jossa jotka kanssa kuin kun me mikä mitä mukaan mutta myös ne niiden niin nyt olemme
      oli olivat olla on ovat sekä se sen sitten sitä tai tämä tämän vain voi voidaan vuonna ovat emme meidän jonka joiden kaikki
    `),
  ],
  [
    'fr',
    words(`
      ai au aussi aux avec avoir ce cela ces cette chaque chez comme dans de depuis des donc dont du elle elles en entre est et eu il ils
      je jusqu'à la le les leur leurs lorsque mais même ne nos notre nous on ont ou où par pas peut plus pour qu'il que qui sa sans se
      ses si son sont sous sur tous tout toute très un une vers vos votre vous à été être c'est d'un d'une l'on n'est
    `),
  ],
  [
    'hr',
    words(`
      ako ali bez bi bila bilo bio biti da do gdje ih ili iz ja je jer još kako kao koja koje koji kod među mi može na nakon ne nego nije
      nisu njihov od ova ovaj ovo po pod prema pri s sa samo se smo su sve što ta taj te to u uz već vrlo za ćemo će i
    `),
  ],
  [
    'hu',
    words(`
      a az azonban azt be csak de egy el és ez ezek ezt ha hogy is kell ki között le lehet már meg mely melyek mert mi mint mintegy még
      nagyon nem nincs ott pedig sem sok szerint több után vagy van vannak volt voltak által ahol amely amelyek minden hogyan
    `),
  ],
  [
    'id',
    words(`
      ada adalah akan antara atau bagi bahwa banyak belum bisa dalam dan dapat dari dengan di hanya hari harus ini itu jika juga kami
      karena ke kepada kita lebih maka masih mereka oleh pada para saat sangat sebagai sebuah secara sebelum seperti serta setelah sudah
      tahun telah tersebut tetapi tidak untuk yang
    `),
  ],
  [
    'it',
    words(`
      abbiamo ai al alla alle anche che chi ci come con cui da dal dalla dalle degli dei del della delle dello di dopo dove e ed era essere
      fino fra gli ha hanno i il in io la le lo loro ma molto nei nel nella nelle noi non nostra nostro o ogni per perché però più può
      quando quella quello questa questo questi se sempre senza si sia sono stata stato su sua sul sulla suo tra tutti tutto un una uno è
    `),
  ],
  [
    'lt',
    words(`
      ar apie be bei bet buvo būti dar dėl gali iki ir iš jau jei ji jie jis jo jos jų kad kai kaip kas kiekvienas kur kuri kurie kuris
      labai mes mūsų nebuvo nes nei nors nuo o pagal per po prie prieš savo su tai tačiau taip tik tiek tuo turi už visi yra į
    `),
  ],
  [
    'lv',
    words(`
      ar arī bet bez bija būs būt citi gan gada ir ja jau jo ka kad kam kas katrs kā kur kura kuri kurš kurā lai līdz mēs mūsu ne nav no
      nevis pa par pēc pie pirms savu starp tad tas tie tika tikai to tomēr tā tās uz un vai var vairāk vēl viņi visi šis šo šī
    `),
  ],
  [
    'nl',
    words(`
      aan al alle als bij daar dan dat de deze die dit door dus een en er geen haar had heb hebben heeft het hij hoe hun ik in is je kan
      kunnen maar meer met mijn na naar niet nog nu of om omdat ons onze ook op over te tegen tot tussen uit van veel voor waar waren was
      wat we werd wie wij wordt worden zal ze zich zijn zo zonder zou
    `),
  ],
  [
    'no',
    words(`
      alle at av ble blir da de den denne der deres det dette din du eller en er et etter fra få får før ha har hun hva hvis hvor ikke
      ingen inn jeg kan kun man med men mer mot mye nå når og også om opp oss over på seg sin skal som så til under ut var ved vi vil
      være vår våre år
    `),
  ],
  [
    'pl',
    words(`
      aby albo ale ani bardzo bez był była było być bo co czy dla do gdy gdzie go ich i ile jak jako je jego jej jest jeszcze już każdy
      które który która lub ma może można na nad nasz nasze nie niż o od oraz po pod podczas poprzez ponieważ przed przez przy są się
      tak także tego ten też to tylko tym w we więc wszystkie z za ze że
    `),
  ],
  [
    'pt',
    words(`
      ao aos as até cada com como da das de dela dele depois do dos e ela ele eles em entre era essa esse esta estão este está eu foi foram
      há isso isto já lhe mais mas mesmo muito na nas nem no nos nossa nosso não nós o os ou para pela pelo pelos pode por porque quando
      que quem se sem ser seu seus sobre sua suas são também tem ter todos um uma à às é
    `),
  ],
  [
    'ro',
    words(`
      acest această aceste acum ai al ale am ar are au avea ca care cât când ce cea cei cel către ce cu cum da dar de deci din după ea ei el
      este eu fi fie fiecare fost în între însă la le lor lui mai mult nici noastre noi nostru nu o pe pentru prin sau se si și sunt său să
      toate tot un una unei unui va voi
    `),
  ],
  [
    'sk',
    words(`
      a aby aj ako ale alebo ani bez bol bola bolo boli by byť čo do ešte iba ich ja je jeho jej ktorá ktoré ktorí ktorý keď lebo len
      medzi na nad nie od po pod podľa pre pred preto pretože pri s sa si sme so sú tak tento tiež to tým už v však vo z za zo že
    `),
  ],
  [
    'sl',
    words(`
      ali bi bil bila bilo bo biti da do ga in iz je jih jo kaj kako kar ker ki ko kot le med mi na nad naj ne ni njihov o ob od oziroma
      pa po pod pred pri s sam se smo so še ta tako tem ter to tudi v več vendar vse z za že
    `),
  ],
  [
    'sv',
    words(`
      alla att av blev blir bara de dem den denna deras dess det detta dig din du där efter eller en er ett finns från för före han har
      hon hur i icke in inte ja jag kan kom kunde man med mellan men mer mot mycket ni nu när någon och också om oss på sedan sig sin
      ska skulle som så till under upp ut utan vad var vara varje vi vid vilken vår våra än är år över
    `),
  ],
  [
    'tr',
    words(`
      ama ancak bana bazı ben biz bir birçok bu bunu bunun çok çünkü da daha de değil diye en gibi göre hem her için ile ise kadar ki
      kendi mi ne nasıl olan olarak olduğu olduğunu oldu olur onun orada sadece sonra şu tüm tarafından üzere ve veya ya yani yok zaman
      önce bizim var
    `),
  ],
  [
    'vi',
    words(`
      bị bởi các cho chúng có của cùng cũng do để đã đang đến đó được hay hơn khi không là lại làm mà mỗi một nếu người này nhiều nhưng
      những như nên ở phải qua ra rất sau sẽ ta tại theo thì tôi trên trong trước từ và vào vì với về
    `),
  ],
];
