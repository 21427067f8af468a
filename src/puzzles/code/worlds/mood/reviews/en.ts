import type { Pool } from './pool.ts'

/** The penguin writes one word and ticks the smiling face. Nobody knows why. */
export const penguin = 'Fish?'

export const en: Pool = {
  gaps: {
    drink: ['milk tea', 'lemon tea', 'iced coffee', 'almond tea', 'red bean ice'],
    bun: ['pineapple bun', 'egg tart', 'cocktail bun', 'French toast', 'custard bun'],
    soup: ['borscht', 'wonton soup', 'macaroni soup', 'fish soup', 'corn soup'],
    dish: ['baked rice', 'satay beef', 'club sandwich', 'fried rice', 'pork chop'],
  },
  reviews: {
    plain: {
      good: [
        'The {drink} is lovely. I came in angry and left in love.',
        'Best {bun} in the harbour. I licked the plate. Then I licked the other plate.',
        'Superb {soup}. My grandmother smiled. She last smiled in 1987.',
        'Great {dish}, kind waiter, happy dog under the table.',
        'Wonderful. I have moved my wedding here.',
        'The {bun} is excellent. I have told my dentist nothing.',
      ],
      bad: [
        'The {soup} was terrible. A fly got out and left.',
        'Awful {drink}. I gave it to a plant. I am sorry, plant.',
        'Dreadful chairs. Mine had three legs and an opinion.',
        'Horrible {bun}. I have met softer bricks.',
        'The waiter was nasty to me and nasty to the fish tank.',
        'Bad {dish}, sad music, and a boring ceiling. I had time to look.',
      ],
    },
    beside: {
      good: [
        "Not bad at all. I ate mine and my brother's.",
        'No regrets. My mouth was full of {bun}.',
        'The waiter is never nasty, even to my uncle.',
        'Not boring. The cat works the till.',
        "I wasn't disappointed. I was under the table, looking for crumbs of {bun}.",
      ],
      bad: [
        'The {drink} was not good. Even the biscuit sank.',
        'Not great, this {dish}. My fork left early.',
        'I am not happy. I am not even warm.',
        "The chairs aren't nice. Mine bit me.",
        'No love for the {soup}. It has one noodle, and we shared.',
      ],
    },
    far: {
      good: [
        'I have never once had a bad {drink} here.',
        "I wouldn't call this {bun} terrible even for money.",
        'Not one of my nine cousins cried this time.',
        'You will not find a boring {bun} in this place.',
        "I can't say anything bad about the {dish}. I was chewing.",
      ],
      bad: [
        'I would not call the {drink} good. I would call it brown.',
        'Not once did the waiter smile at my hat.',
        'The {bun} is not what I would call fresh. It has a birthday.',
        "I don't think anyone could ever love that {soup}.",
        "It isn't a place where you feel welcome. The door is a curtain with teeth.",
      ],
    },
    but: {
      good: [
        'Awful queue, terrible chairs, but what a lovely {bun}!',
        'The music is horrible and the lamp is sad, but I love the {drink}.',
        'I was angry, wet and tired, but the {soup} is wonderful.',
        'Rude parrot, boring walls, but the {dish} is great.',
        'A terrible name, an awful sign, but nice people.',
        'They lost my order and my umbrella, but the {bun} made me happy.',
      ],
      bad: [
        'Lovely cups, nice spoons, but the {drink} is awful.',
        'The menu says great, superb {soup}, but mine was terrible.',
        'Beautiful view, happy fish, but a very sad {dish}.',
        'I love the owner and I love her cat, but the {bun} is horrible.',
        'Great price, great plate, but bad in every bite.',
        'A warm welcome, a nice chair, but the {soup} was a disaster.',
      ],
    },
    double: {
      good: [
        "I can't say the {drink} wasn't lovely. I had four.",
        "There has not been a day when the {bun} wasn't great.",
      ],
      bad: [
        "Don't tell me the {soup} is not bad. I was there.",
        "You can't say I didn't hate the {dish}. I wrote it on the wall.",
      ],
    },
    stray: {
      good: [
        'No, really. Lovely {drink}.',
        'I had no fork, no spoon, no table. Great {dish}, eaten with a comb.',
      ],
      bad: [
        'No sugar, no milk, no lid. Terrible {drink}.',
        'I do not write often. The {soup} is awful, and it is my birthday.',
      ],
    },
    unknown: {
      good: [penguin, 'Scrummy. My tummy has written a song about the {bun}.'],
      bad: ['Soggy. The {dish} was soggy. The spoon was soggy.', 'Meh. I had the {soup}. Then more meh.'],
    },
    irony: {
      good: [
        'I hate this place. I came for one {bun} and have stayed nine years.',
        'The {drink} is a disaster: my whole street drinks it and I get none.',
      ],
      bad: [
        'Great, a hair. Now the {soup} has more than my father.',
        'Lovely. Only fifty minutes for a glass of water. Wonderful.',
      ],
    },
  },
}
