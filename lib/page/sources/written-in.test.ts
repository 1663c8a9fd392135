import { describe, expect, it } from 'vitest';
import { writtenIn } from './written-in';

describe('the language of a text', () => {
  it.each([
    ['en', 'We are opening our first shop in the Netherlands and we are hiring somebody to run it with us.'],
    ['de', 'Wir suchen für unser Werk eine Leitung, die mit uns die neue Linie aufbaut und sich auf das Team freut.'],
    ['fr', 'Nous avons ouvert une nouvelle ligne dans notre usine, et c’est grâce à vous que les équipes sont là.'],
    ['es', 'Estamos buscando una persona para el equipo de ventas que nos ayude con los clientes y las ferias del año.'],
    ['pt', 'Estamos à procura de uma pessoa para a equipa de vendas que nos ajude com os clientes e as feiras do ano.'],
    ['nl', 'Wij zijn op zoek naar een collega voor het team dat met onze klanten aan de nieuwe lijn werkt.'],
    ['ja', '私たちは新しい工場のために一緒に働いてくれる仲間を探しています。'],
  ])('%s is told by its small words or its script', (language, text) => {
    expect(writtenIn(text)).toBe(language);
  });

  it.each(['Congratulations Kanchana!', '#sales #b2b #saas', '', '12 345 678', 'Det er en god dag'])('nothing is said of %j', (text) => {
    expect(writtenIn(text)).toBeNull();
  });
});
