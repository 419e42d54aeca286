import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { isForeign, languageOf, languageOfDocument } from '../../src/document/language.ts';

const languages = (text: string) => readDocument(text).blocks.map(({ block }) => languageOf(block));

const paragraphs: readonly (readonly [string, string])[] = [
  [
    'en',
    'Sellers wait for eleven days before they hear whether the refund was granted, and most of them call us twice.',
  ],
  [
    'ca',
    'Els venedors esperen onze dies fins que saben si el reemborsament ha estat acceptat, i molts no ens truquen més.',
  ],
  [
    'cs',
    'Prodejci čekají jedenáct dní, než se dozvědí, zda jim byla částka vrácena, a většina z nich nám ještě volá, protože to trvá dlouho.',
  ],
  [
    'da',
    'Sælgerne venter elleve dage, før de får at vide, om pengene er blevet betalt, og de fleste af dem ringer til os.',
  ],
  [
    'de',
    'Die Händler warten elf Tage, bis sie erfahren, ob die Erstattung bewilligt wurde, und die meisten von ihnen rufen uns zweimal an.',
  ],
  [
    'es',
    'Los vendedores esperan once días hasta que saben si el reembolso fue aceptado, y la mayoría de ellos nos llama dos veces.',
  ],
  [
    'et',
    'Müüjad ootavad üksteist päeva, enne kui nad teada saavad, kas raha on tagasi makstud, ja see ei ole meie jaoks hea.',
  ],
  [
    'fi',
    'Myyjät odottavat yksitoista päivää ennen kuin he saavat tietää, että hyvitys on maksettu, mutta se ei ole meidän vika.',
  ],
  [
    'fr',
    'Les vendeurs attendent onze jours avant de savoir si le remboursement est accordé, et la plupart nous appellent deux fois.',
  ],
  [
    'hr',
    'Prodavači čekaju jedanaest dana da bi saznali je li novac vraćen, a većina njih nas zove jer to nije dobro za njih.',
  ],
  [
    'hu',
    'Az eladók tizenegy napot várnak, amíg megtudják, hogy a visszatérítés megtörtént, és ez nem jó nekik, mert már nagyon várják.',
  ],
  [
    'id',
    'Para penjual menunggu sebelas hari sebelum mereka tahu apakah uang itu sudah kembali, dan ini tidak baik untuk kami.',
  ],
  [
    'it',
    'I venditori aspettano undici giorni prima di sapere se il rimborso è stato accettato, e la maggior parte di loro ci chiama.',
  ],
  [
    'lt',
    'Pardavėjai laukia vienuolika dienų, kol sužino, ar pinigai yra grąžinti, ir tai nėra gerai, nes jie už tai moka.',
  ],
  [
    'lv',
    'Pārdevēji gaida vienpadsmit dienas, līdz viņi uzzina, vai nauda ir atmaksāta, un tas nav labi, jo tā ir viņu nauda.',
  ],
  [
    'nl',
    'De verkopers wachten elf dagen voordat ze horen of het geld is terugbetaald, en de meeste van hen bellen ons twee keer.',
  ],
  [
    'no',
    'Selgerne venter i elleve dager før de får vite om pengene er blitt betalt, og de fleste av dem ringer til oss etter noen dager.',
  ],
  [
    'pl',
    'Sprzedawcy czekają jedenaście dni, zanim się dowiedzą, czy zwrot został przyznany, i to nie jest dobre dla nich, ponieważ są już zmęczeni.',
  ],
  [
    'pt',
    'Os vendedores esperam onze dias até saber se o reembolso foi aceito, e a maioria deles não nos liga mais.',
  ],
  [
    'ro',
    'Vânzătorii așteaptă unsprezece zile până când află dacă banii au fost returnați, iar cei mai mulți dintre ei nu ne mai sună.',
  ],
  [
    'sk',
    'Predajcovia čakajú jedenásť dní, kým sa dozvedia, či im bola suma vrátená, a väčšina z nich nám ešte volá, pretože to trvá dlho.',
  ],
  [
    'sl',
    'Prodajalci čakajo enajst dni, da izvedo, ali je bil denar vrnjen, in večina jih nas kliče, ker to zanje ni dobro.',
  ],
  [
    'sv',
    'Säljarna väntar i elva dagar innan de får veta om pengarna har betalats, och de flesta av dem ringer till oss.',
  ],
  [
    'tr',
    'Satıcılar paranın iade edilip edilmediğini öğrenmek için on bir gün bekliyor ve bu çok uzun, ama daha iyi bir yol var.',
  ],
  [
    'vi',
    'Người bán phải chờ mười một ngày trước khi biết tiền có được trả lại hay không, và điều đó không tốt cho chúng tôi.',
  ],
  ['Cyrl', 'Продавцы ждут одиннадцать дней, пока узнают, вернули ли им деньги.'],
  ['Grek', 'Οι πωλητές περιμένουν έντεκα ημέρες μέχρι να μάθουν.'],
  ['Hani', '卖家要等十一天才能知道退款是否已获批准。'],
  ['Jpan', '販売者は返金が認められたかどうかを知るまでに十一日待ちます。'],
  ['Kore', '판매자는 환불이 승인되었는지 알기까지 열하루를 기다립니다.'],
  ['Arab', 'ينتظر البائعون أحد عشر يوما حتى يعرفوا ما إذا كان المبلغ قد أعيد.'],
  ['Hebr', 'המוכרים מחכים אחד עשר ימים עד שהם יודעים אם הכסף הוחזר.'],
  ['Deva', 'विक्रेता ग्यारह दिन तक प्रतीक्षा करते हैं कि पैसा वापस आया या नहीं।'],
  ['Thai', 'ผู้ขายรอสิบเอ็ดวันก่อนที่จะรู้ว่าเงินคืนได้รับอนุมัติหรือไม่'],
];

describe('the language of a block', () => {
  test.each(paragraphs)('%s: %s', (language, text) => {
    expect(languages(text)).toEqual([language]);
  });

  test.each([
    'Ana Silva, Lyon.',
    'Oui, bien sûr.',
    'Kubernetes Docker PostgreSQL Redis Kafka Terraform Ansible Jenkins Grafana Prometheus',
    '`de la le les des et en un une pour que qui dans` `ne pas plus par sur`',
    '| de | la | le |\n| --- | --- | --- |\n| en | un | et |',
    'µ Δ σ λ',
    'Total 14 300 12 9',
  ])('too little to say: %s', (text) => {
    expect(languages(text)).toEqual(['unknown']);
  });

  test.each([
    'The team in São Paulo, led by João da Silva e Souza, met the Banco do Estado de São Paulo and signed the lease.',
    'We call it “joie de vivre”, and the sellers in Aix en Provence and La Rochelle know what it is.',
    'Run `npm install --save-dev` and then open `src/de/la/index.ts` with the editor that you like.',
    'The die is cast: an old man was in the war, and he would die on it.',
    'She wrote “Любовь” on the board, and nobody in the room knew what it meant.',
    'The colour of the labour programme was grey, and the centre organised it.',
  ])('English: %s', (text) => {
    expect(languages(text)).toEqual(['en']);
  });
});

describe('the language of a document', () => {
  const english = paragraphs[0]?.[1] ?? '';
  const french = paragraphs.find(([language]) => language === 'fr')?.[1] ?? '';

  test('a French quotation in an English draft is that block alone', () => {
    const document = readDocument(`# Returns\n\n${english}\n\n> ${french}\n\n${english}\n`);
    expect(languageOfDocument(document)).toBe('en');
    expect(document.blocks.map(({ block }) => isForeign(block))).toEqual([false, false, true, false]);
  });

  test('a French draft with an English term is French', () => {
    expect(languageOfDocument(readDocument(`# Retours\n\n${french}\n\n${french}\n\nThe flywheel\n`))).toBe(
      'fr',
    );
  });

  test('a page of code and tables says nothing', () => {
    const text =
      '# redis\n\n```sh\nnpm install redis\n```\n\n| name | type |\n| --- | --- |\n| host | string |\n';
    expect(languageOfDocument(readDocument(text))).toBe('unknown');
  });

  test('an empty document says nothing', () => {
    expect(languageOfDocument(readDocument(''))).toBe('unknown');
  });
});
