import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** "form | speaker | words" of each statement. */
const said = (language: string, text: string): readonly string[] =>
  told(language, text).map(({ form, speaker, words }) => `${form} | ${speaker ?? '?'} | ${words}`);

describe('the conjunction and its clause stay together over what is put between them', () => {
  it.each([
    [
      'en',
      'He said that, after a meeting, they had less noise.',
      'He | that, after a meeting, they had less noise',
    ],
    [
      'de',
      'Berg sagte, dass, nach einer Sitzung, der Hafen schließe.',
      'Berg | dass, nach einer Sitzung, der Hafen schließe',
    ],
    [
      'es',
      'Berg explica que, tras una reunión, obtuvieron una rebaja.',
      'Berg | que, tras una reunión, obtuvieron una rebaja',
    ],
    ['fr', 'Berg a expliqué que, selon lui, le port fermerait.', 'Berg | que, selon lui, le port fermerait'],
    [
      'it',
      'Il sindaco ha detto che, dopo una riunione, il porto chiuderà.',
      'Il sindaco | che, dopo una riunione, il porto chiuderà',
    ],
    [
      'pt',
      'O técnico disse que, depois da reunião, o porto fecharia.',
      'O técnico | que, depois da reunião, o porto fecharia',
    ],
    [
      'nl',
      'Berg zei dat, na een vergadering, de haven dichtgaat.',
      'Berg | dat, na een vergadering, de haven dichtgaat',
    ],
    [
      'pl',
      'Portal Fala podawał zaś, że statek ma przybyć we wtorek.',
      'Portal Fala | że statek ma przybyć we wtorek',
    ],
    ['ru', 'Берг сказал, что, по его мнению, порт закроют.', 'Берг | что, по его мнению, порт закроют'],
  ])('%s: %s', (language, text, statement) => {
    expect(said(language, text)).toEqual([`indirect | ${statement}`]);
  });
});

describe('what only one language has', () => {
  it.each([
    [
      'fr',
      'La dirigeante affirme avoir tiré parti de la visite.',
      'indirect | La dirigeante | avoir tiré parti de la visite',
    ],
    ['pt', 'Berg disse ter visto tudo.', 'indirect | Berg | ter visto tudo'],
    [
      'fr',
      'Le port rouvrira en mai, a annoncé le ministre des transports.',
      'indirect | le ministre des transports | Le port rouvrira en mai',
    ],
    [
      'fr',
      'Pour le maire, « c’est une honte pour la ville ».',
      'direct | le maire | « c’est une honte pour la ville »',
    ],
    [
      'it',
      '«Ricostruiremo il porto», ha detto il sindaco, «e sarà meglio di prima».',
      'direct | il sindaco | «Ricostruiremo il porto» … «e sarà meglio di prima»',
    ],
    ['pl', 'Według policji zatrzymano dwóch mężczyzn.', 'indirect | policji | zatrzymano dwóch mężczyzn'],
    [
      'fr',
      'Ses ventes ont chuté de 17 % en Europe, indique-t-il dans un communiqué.',
      'indirect | il | Ses ventes ont chuté de 17 % en Europe',
    ],
    [
      'es',
      'El nuevo balance lo ha confirmado este viernes el presidente de la Junta.',
      'reported | el presidente de la Junta | El nuevo balance lo ha confirmado este viernes el presidente de la Junta.',
    ],
  ])('%s: %s', (language, text, statement) => {
    expect(said(language, text)).toEqual([statement]);
  });

  it('Chinese: a quotation, and what goes on behind the verb', () => {
    expect(said('zh', '“这封信充分体现了对建设的殷切期望。”副司长姚建廷说，航天科技是重要领域。')).toEqual([
      'direct | 副司长姚建廷 | “这封信充分体现了对建设的殷切期望。”',
      'indirect | 副司长姚建廷 | 航天科技是重要领域',
    ]);
  });
});

describe('whose words they are, as papers write it', () => {
  it.each([
    [
      'es',
      'El ministro ha intervenido por vídeo, según informa Agencia Prensa.',
      'indirect | Agencia Prensa | El ministro ha intervenido por vídeo',
    ],
    [
      'es',
      '“Hubo 38 heridos en la costa”, informó este ministerio.',
      'direct | este ministerio | “Hubo 38 heridos en la costa”',
    ],
    [
      'es',
      'Hace cinco días, el grupo Marina anunció la cancelación de sus viajes.',
      'reported | el grupo Marina | Hace cinco días, el grupo Marina anunció la cancelación de sus viajes.',
    ],
    [
      'es',
      'El alcalde ha defendido su gestión y ha insistido en que las órdenes deben cumplirse.',
      'indirect | El alcalde | que las órdenes deben cumplirse',
    ],
    [
      'es',
      '"La sanción se basó en la histeria", abundó el jefe.',
      'direct | el jefe | "La sanción se basó en la histeria"',
    ],
    [
      'pt',
      '“Vamos perder o jogo”, disparou o técnico do clube.',
      'direct | o técnico do clube | “Vamos perder o jogo”',
    ],
    [
      'it',
      '«Perderemo la partita oggi», sbottò il tecnico.',
      'direct | il tecnico | «Perderemo la partita oggi»',
    ],
    [
      'fr',
      '« Nous fermons le port lundi », lance le maire de Lund.',
      'direct | le maire de Lund | « Nous fermons le port lundi »',
    ],
    ['fr', 'Il précise que des bateaux ont disparu.', 'indirect | Il | que des bateaux ont disparu'],
    [
      'fr',
      'Cependant, comme l’a souligné la Banque, il est difficile de voir la fin.',
      'indirect | la Banque | Cependant … il est difficile de voir la fin',
    ],
    [
      'nl',
      'Met de pers heeft ze het moeilijk, geeft ze zelf aan in haar boek.',
      'indirect | ze | Met de pers heeft ze het moeilijk',
    ],
    ['nl', 'De minister gaf aan dat de haven sluit.', 'indirect | De minister | dat de haven sluit'],
    [
      'pl',
      '„Przegramy ten mecz u siebie” – wypaliła trenerka.',
      'direct | trenerka | „Przegramy ten mecz u siebie”',
    ],
    [
      'ru',
      'После осмотра порта неизвестной остается судьба пяти лодок, сообщает РБК.',
      'indirect | РБК | После осмотра порта неизвестной остается судьба пяти лодок',
    ],
    [
      'ru',
      'Банк закрылся. Об этом 11 апреля сообщила пресс-служба банка.',
      'indirect | пресс-служба банка | Банк закрылся',
    ],
    ['ru', 'Берг назвал главу «Лиги» «великим лидером».', 'direct | Берг | «великим лидером»'],
    ['ru', '«Мы проиграем этот матч», — выпалил тренер.', 'direct | тренер | «Мы проиграем этот матч»'],
  ])('%s: %s', (language, text, statement) => {
    expect(said(language, text)).toEqual([statement]);
  });

  it.each([
    ['es', 'El país ha mantenido conversaciones con Pedro Roca, que dirigió el club durante la campaña.'],
    ['es', '“Le apoyaremos hasta el final”, con dos goles.'],
    ['fr', 'Il semble que le port ferme.'],
    ['pt', 'Tudo indica que o jornal vai ganhar um repórter.'],
    ['it', 'Le navi potrebbero rappresentare una minaccia per il porto.'],
  ])('%s, nobody: %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });
});

describe('who speaks behind the verb', () => {
  it.each([
    [
      'es',
      'Dijo a los periodistas el ministro que el puerto cerrará.',
      'indirect | el ministro | que el puerto cerrará',
    ],
    ['es', 'El puerto cerrará, dijo el ministro.', 'indirect | el ministro | El puerto cerrará'],
    [
      'es',
      'Según confirmó a la prensa Ana Ruiz, el puerto cerrará.',
      'indirect | Ana Ruiz | el puerto cerrará',
    ],
    [
      'pt',
      'Disse aos jornalistas o ministro que o porto vai fechar.',
      'indirect | o ministro | que o porto vai fechar',
    ],
    ['it', 'Ha detto il ministro che il porto chiuderà.', 'indirect | il ministro | che il porto chiuderà'],
    [
      'fr',
      'L’inflation reculera cette année, note la Banque de Lund.',
      'indirect | la Banque de Lund | L’inflation reculera cette année',
    ],
    ['fr', 'La Banque note que les prix baissent.', 'indirect | La Banque | que les prix baissent'],
    [
      'fr',
      'Le maire, qui a déclaré que le port fermerait, est parti.',
      'indirect | Le maire | que le port fermerait',
    ],
    ['fr', 'Berg déclarera que le discours est vieux.', 'indirect | Berg | que le discours est vieux'],
  ])('%s: %s', (language, text, statement) => {
    expect(said(language, text)).toEqual([statement]);
  });

  it.each([
    ['fr', 'La note de la Banque est bonne, et l’annonce du maire a surpris la ville.'],
    ['fr', 'Ann Ruiz, qui l’a accusé de plagiat, est partie.'],
    ['fr', 'On remarque que le port est fermé.'],
    [
      'es',
      'En julio, la galería Ruiz, especializada en arte, anunció la representación de obras del músico.',
    ],
  ])('%s, nobody: %s', (language, text) => {
    expect(told(language, text).filter(({ form }) => form === 'indirect')).toEqual([]);
  });
});
